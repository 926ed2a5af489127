"""Given names that most of their bearers share a gender with.

Source: the United States Census Bureau's names of 1990 (dist.male.first, dist.female.first; public
domain), those borne by at least 6 in 100,000 and four times as often by one gender as by the other.
"""

from nato_reader.sentences.lexicon import words

MALE = words(
    """
    Aaron Abdul Abe Abel Abraham Adam Adan Adolfo Adolph Adrian Agustin Ahmad Al Alan Albert Alberto
    Alden Aldo Alec Alejandro Alex Alexander Alfonso Alfonzo Alfred Alfredo Ali Allan Allen Alonzo
    Alphonse Alphonso Alton Alvaro Alvin Amos Anderson Andre Andres Andrew Andy Angelo Anthony
    Antoine Anton Antonio Antony Antwan Archie Armand Armando Arnold Arnulfo Aron Arron Art Arthur
    Arturo August Aurelio Austin Avery Barney Barry Bart Barton Basil Beau Ben Benito Benjamin
    Bennett Bennie Benny Bernard Bernardo Bernie Berry Bert Bill Billy Blaine Blake Bob Bobby Booker
    Boris Boyd Brad Bradford Bradley Brady Brain Branden Brandon Brant Brendan Brent Brenton Bret
    Brett Brian Brock Brooks Bruce Bruno Bryan Bryant Bryce Bryon Buddy Buford Burt Burton Byron
    Caleb Calvin Cameron Carl Carlo Carlos Carlton Carmelo Carmine Carroll Carson Carter Cary Cecil
    Cedric Cesar Chad Chadwick Chance Charles Charley Charlie Chase Chester Chris Christian
    Christoper Christopher Chuck Clarence Clark Claude Claudio Clay Clayton Clement Cleveland Cliff
    Clifford Clifton Clint Clinton Clyde Cody Colby Cole Coleman Colin Collin Conrad Corey Cornelius
    Cornell Cory Coy Craig Curt Curtis Cyril Cyrus Dale Dallas Dalton Damian Damien Damon Dan Dane
    Danial Daniel Danny Dante Daren Darin Darius Darnell Darrel Darrell Darren Darrin Darryl Darwin
    Daryl Dave David Davis Dean Deandre Delbert Delmar Demetrius Denis Dennis Denny Denver Deon
    Derek Derick Derrick Desmond Devin Dewayne Dewey Dewitt Dexter Dick Diego Dino Dion Dirk Domingo
    Dominic Dominick Don Donald Donn Donnell Donnie Donny Donovan Doug Douglas Doyle Drew Duane
    Dudley Duncan Dustin Dwayne Dwight Dylan Earl Earle Earnest Ed Eddie Eddy Edgar Edgardo Edmond
    Edmund Eduardo Edward Edwardo Edwin Efrain Efren Elbert Eldon Eli Elias Elijah Eliseo Elliot
    Elliott Ellis Elmer Elmo Eloy Elton Elvin Elvis Elwood Emanuel Emerson Emery Emil Emile Emilio
    Emmanuel Emmett Emory Enrique Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin
    Esteban Ethan Eugene Eugenio Evan Everett Everette Ezra Fabian Faustino Federico Felipe Felix
    Ferdinand Fernando Fidel Fletcher Floyd Forest Forrest Foster Francis Francisco Frank Franklin
    Fred Freddie Freddy Frederic Frederick Fredrick Freeman Fritz Gabriel Galen Garland Garrett
    Garry Garth Gary Gavin Genaro Gene Geoffrey George Gerald Gerard Gerardo German Gil Gilbert
    Gilberto Gino Giovanni Glen Glenn Gonzalo Gordon Grady Graham Grant Greg Gregg Gregorio Gregory
    Grover Guillermo Gus Gustavo Guy Hal Hans Harlan Harley Harold Harris Harrison Harry Harvey
    Heath Hector Henry Herbert Heriberto Herman Herschel Hershel Hiram Hollis Homer Horace Houston
    Howard Hubert Hugh Hugo Humberto Hung Hunter Ian Ignacio Ira Irvin Irving Irwin Isaac Isaiah
    Isiah Isidro Ismael Israel Issac Ivan Jack Jackson Jacob Jacques Jake Jamaal Jamal Jamar Jame
    Jamel James Jared Jarred Jarrett Jarrod Jarvis Jason Jasper Javier Jay Jayson Jeff Jefferson
    Jeffery Jeffrey Jeffry Jerald Jeremiah Jeremy Jermaine Jerold Jerome Jerrod Jerry Jess Jesse
    Jesus Jim Jimmy Joaquin Joe Joel Joesph Joey John Johnathan Johnathon Johnny Jon Jonas Jonathan
    Jonathon Jordan Jorge Jose Josef Joseph Josh Joshua Josiah Josue Juan Judson Jules Julian Julio
    Julius Junior Justin Kareem Karl Keith Kelvin Ken Kendall Kendrick Kenneth Kennith Kenny Kent
    Kermit Kevin Kieth Kirby Kirk Kristopher Kurt Kurtis Kyle Lamar Lamont Lance Landon Lane Lanny
    Larry Laurence Lawrence Lazaro Leland Lemuel Leo Leon Leonard Leonardo Leonel Leopoldo Leroy Les
    Lester Levi Lewis Lincoln Linwood Lionel Lloyd Logan Lon Lonnie Loren Lorenzo Louie Louis Lowell
    Loyd Lucas Luciano Lucien Lucio Luis Luke Luther Lyle Lyman Mack Major Malcolm Manuel Marc
    Marcel Marcelino Marco Marcos Marcus Margarito Mariano Mario Mark Marlin Marlon Marquis Marshall
    Martin Marty Marvin Mason Mathew Matt Matthew Maurice Mauricio Max Maxwell Maynard Melvin Merlin
    Merrill Mervin Micah Michael Micheal Michel Mickey Miguel Mike Miles Milford Millard Milton
    Mitch Mitchel Mitchell Mohammad Mohammed Moises Monroe Monte Monty Morris Morton Moses Murray
    Myles Myron Napoleon Nathan Nathaniel Neal Ned Neil Nelson Nestor Nicholas Nick Nickolas Nicolas
    Nigel Noah Noe Noel Nolan Norbert Norberto Norman Normand Norris Octavio Olin Oliver Omar
    Orlando Orville Oscar Osvaldo Otis Otto Owen Pablo Parker Pasquale Patrick Paul Pedro Percy
    Perry Pete Peter Phil Philip Phillip Pierre Preston Quentin Quincy Quinton Rafael Ralph Ramiro
    Ramon Randal Randall Randell Randolph Randy Raphael Raul Ray Raymond Raymundo Reed Reggie
    Reginald Reid Reinaldo Reuben Rex Reynaldo Ricardo Rich Richard Rick Rickey Rickie Ricky Rico
    Rigoberto Riley Rob Robby Robert Roberto Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick
    Rodrigo Rogelio Roger Roland Rolando Roman Romeo Ron Ronald Ronnie Ronny Roosevelt Rory Roscoe
    Rosendo Ross Roy Royal Royce Ruben Rubin Rudolph Rudy Rufus Russ Russel Russell Rusty Ryan
    Salvador Salvatore Sam Sammy Samuel Sanford Santiago Santos Saul Scot Scott Scottie Scotty Sean
    Sebastian Sergio Seth Seymour Shane Shaun Shawn Sheldon Shelton Sherman Sidney Silas Simon
    Solomon Son Sonny Spencer Stan Stanley Stefan Stephan Stephen Sterling Steve Steven Stewart
    Stuart Sylvester Tanner Ted Teddy Terence Terrance Terrell Terrence Thad Thaddeus Theodore
    Theron Thomas Thurman Tim Timmy Timothy Toby Todd Tom Tomas Tommy Tony Travis Trent Trenton
    Trevor Trey Tristan Troy Truman Ty Tyler Tyrone Tyson Ulysses Valentin Van Vance Vaughn Vern
    Vernon Vicente Victor Vince Vincent Virgil Vito Wade Wallace Walter Ward Warren Wayne Weldon
    Wendell Wesley Weston Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Will Willard William
    Williams Willis Wilmer Wilson Wilton Winfred Winston Wm Woodrow Wyatt Xavier Zachary Zachery
    Zane
    """
)

FEMALE = words(
    """
    Abbie Abby Abigail Ada Addie Adela Adelaide Adele Adelina Adeline Adriana Adrianne Adrienne
    Agatha Agnes Aida Aileen Aimee Aisha Alana Alba Alberta Alecia Alejandra Alene Aletha Alexa
    Alexandra Alexandria Alfreda Alice Alicia Alina Aline Alisa Alisha Alison Alissa Allene Allie
    Allison Allyson Alma Alta Althea Alvina Alyce Alyson Alyssa Amalia Amanda Amber Amelia Amie
    Amparo Amy Ana Anastasia Andrea Angela Angelia Angelica Angelina Angeline Angelique Angelita
    Angie Anita Ann Anna Annabelle Anne Annemarie Annetta Annette Annie Annmarie Antionette
    Antoinette Antonia April Araceli Aretha Arleen Arlene Arline Ashlee Ashleigh Ashley Athena Audra
    Audrey Augusta Aurelia Aurora Autumn Ava Avis Barb Barbara Barbra Beatrice Beatriz Becky Belinda
    Bella Belle Belva Benita Bernadette Bernadine Bernice Berniece Berta Bertha Bertie Beryl Bess
    Bessie Beth Bethany Betsy Bette Bettie Bettina Betty Bettye Beulah Beverley Beverly Bianca
    Billie Birdie Blanca Blanche Bobbi Bobbie Bonita Bonnie Brandi Brandie Brandy Breanna Brenda
    Briana Brianna Brianne Bridget Bridgett Bridgette Brigitte Britney Brittany Brittney Brooke
    Caitlin Callie Camilla Camille Candace Candice Candida Candy Cara Caren Cari Caridad Carissa
    Carla Carlene Carly Carmel Carmela Carmelita Carmella Carmen Carol Carole Carolina Caroline
    Carolyn Carrie Caryn Casandra Cassandra Cassie Catalina Catharine Catherine Cathleen Cathrine
    Cathryn Cathy Catrina Cecelia Cecile Cecilia Celeste Celestine Celia Celina Chandra Chantel
    Charity Charla Charlene Charlotte Charmaine Chasity Chelsea Chelsey Cheri Cherie Cherry Cheryl
    Chloe Christa Christal Christen Christi Christie Christin Christina Christine Christy Chrystal
    Cindi Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia Claudine Coleen Colette
    Colleen Concepcion Concetta Connie Constance Consuelo Cora Cori Corina Corine Corinne Cornelia
    Corrine Cortney Courtney Cristina Cristy Crystal Cynthia Daisy Dalia Damaris Danette Daniela
    Danielle Danna Daphne Dara Darcy Darla Darlene Dawn Dayna Deana Deann Deanna Deanne Debbie Debby
    Debora Deborah Debra Deena Deidra Deidre Deirdre Delia Delilah Della Delma Delois Delores
    Deloris Delphine Demetria Dena Denice Denise Desiree Dessie Destiny Diana Diane Diann Dianna
    Dianne Dina Dinah Dionne Dixie Dollie Dolly Dolores Dominga Dona Donna Dora Doreen Doretha Doris
    Dorothea Dorothy Dorris Dorthy Dottie Earlene Earline Earnestine Ebony Edith Edna Edwina Edythe
    Effie Eileen Elaine Elba Elda Eleanor Eleanore Elena Elia Elida Elinor Elisa Elisabeth Elise
    Elissa Eliza Elizabeth Ella Ellen Ellie Elma Elnora Eloisa Eloise Elouise Elsa Elsie Elva Elvia
    Elvira Elyse Emilia Emilie Emily Emma Enid Erica Ericka Erika Erin Erlinda Erma Erna Ernestina
    Ernestine Esmeralda Esperanza Essie Estela Estella Estelle Ester Esther Ethel Etta Eugenia Eula
    Eunice Eva Evangelina Evangeline Eve Evelyn Evette Faith Fannie Fanny Fatima Fay Faye Felecia
    Felicia Felicita Fern Filomena Flor Flora Florence Florine Flossie Fran Frances Francesca
    Francine Francisca Freda Freida Frieda Gabriela Gabrielle Gail Gay Gayla Gayle Gena Geneva
    Genevieve Georgette Georgia Georgina Geraldine Geri Germaine Gertrude Gilda Gillian Gina Ginger
    Gisela Gladys Glenda Glenna Gloria Goldie Grace Gracie Graciela Greta Gretchen Griselda
    Guillermina Gussie Gwen Gwendolyn Haley Hallie Hanna Hannah Harriet Harriett Harriette Hattie
    Haydee Hazel Heather Heidi Helen Helena Helene Helga Henrietta Herminia Hester Hilary Hilda
    Hillary Hollie Holly Hope Hortencia Ida Ila Ilene Imelda Imogene Ina India Ines Inez Ingrid Iola
    Iona Ione Irene Iris Irma Isabel Isabell Isabella Isabelle Iva Ivette Ivy Jacklyn Jaclyn
    Jacqueline Jacquelyn Jacquline Jade Jami Jana Jane Janel Janell Janelle Janet Janette Janice
    Janie Janine Janis Janna Jannie Jaqueline Jasmin Jasmine Jayme Jayne Jean Jeanette Jeanie
    Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jena Jenifer Jenna Jennie Jennifer Jenny Jeri
    Jerri Jessica Jewel Jewell Jill Jillian Jo Joan Joann Joanna Joanne Jocelyn Jodi Jodie Johanna
    Jolene Joni Josefa Josefina Josephine Josie Joy Joyce Juana Juanita Judi Judith Judy Julia
    Juliana Julianne Julie Juliet Juliette June Jung Justina Justine Kaitlin Kaitlyn Kara Karen Kari
    Karin Karina Karla Karrie Karyn Kate Katelyn Katharine Katherine Katheryn Kathi Kathie Kathleen
    Kathrine Kathryn Kathy Katie Katina Katrina Katy Kay Kaye Kayla Keisha Kelley Kelli Kellie Kelly
    Kelsey Kendra Kenya Keri Kerri Kerrie Kim Kimberlee Kimberley Kimberly Kira Kirsten Kisha Kitty
    Krista Kristal Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Krystle Kylie
    Lacey Ladonna Lakeisha Lakesha Lakisha Lana Lara Larissa Lashawn Lashonda Latanya Latasha
    Latisha Latonya Latoya Latrice Laura Laurel Lauren Lauretta Lauri Laurie Lavonne Lawanda Lea
    Leah Leann Leanna Leanne Leeann Leigh Leila Lela Lelia Lena Lenora Lenore Leola Leona Leonor
    Leora Leota Lesa Lesley Lessie Leta Letha Leticia Letitia Lettie Libby Lidia Lila Lilia Lilian
    Liliana Lillian Lillie Lilly Lily Lina Linda Lindsay Lindsey Lisa Liz Liza Lizzie Lois Lola
    Lolita Lona Lora Loraine Lorena Lorene Loretta Lori Lorie Lorna Lorraine Lorri Lorrie Lottie Lou
    Louella Louisa Louise Lourdes Luann Lucia Lucile Lucille Lucinda Lucretia Lucy Luella Luisa Lula
    Lupe Lura Luz Lydia Lyn Lynda Lynette Lynne Lynnette Ma Mabel Mable Madeleine Madeline Madelyn
    Madge Madonna Mae Magdalena Maggie Mai Malinda Malissa Mallory Mamie Mandi Mandy Manuela Mara
    Marcela Marcella Marci Marcia Marcie Marcy Margaret Margarita Marge Margery Margie Margo Margot
    Margret Marguerite Mari Maria Marian Mariana Marianna Marianne Maribel Maricela Marie Marietta
    Marilyn Marilynn Marina Marisa Marisela Marisol Marissa Maritza Marjorie Marjory Marla Marlene
    Marquita Marsha Marta Martha Martina Marva Mary Maryann Maryanne Marybeth Maryellen Maryjane
    Marylou Matilda Matilde Mattie Maude Maudie Maura Maureen Maurine Mavis Maxine May Maya Mayme
    Mayra Meagan Megan Meghan Melanie Melba Melinda Melisa Melissa Mellisa Mellissa Melodie Melody
    Melva Mercedes Meredith Merry Mia Michaela Michele Michell Michelle Migdalia Milagros Mildred
    Millicent Millie Mina Mindy Minerva Minnie Miranda Miriam Mirna Missy Misty Mitzi Mollie Molly
    Mona Monica Monika Monique Muriel Myra Myrna Myrtle Nadia Nadine Nan Nancy Nanette Nannie Naomi
    Natalia Natalie Natasha Nelda Nell Nellie Nelly Nettie Neva Nichole Nicole Nikki Nilda Nina Nita
    Noelle Noemi Nola Nona Nora Noreen Norma Octavia Odessa Ofelia Ola Olga Olive Olivia Oma Opal
    Ophelia Ora Oralia Paige Pam Pamala Pamela Pansy Patrica Patrice Patricia Patsy Patti Pattie
    Patty Paula Paulette Paulina Pauline Pearl Pearlie Pearline Peggy Penelope Penny Petra Phillis
    Phoebe Phyllis Pilar Polly Portia Pricilla Priscilla Queen Rachael Racheal Rachel Rachelle Rae
    Rafaela Ramona Randi Raquel Reba Rebeca Rebecca Rebekah Regina Reina Rena Renae Renee Renita
    Reta Retha Reva Reyna Rhea Rhoda Rhonda Rita Robbin Roberta Robin Robyn Rochelle Rocio Ronda
    Rosa Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosanna Rosanne Rosario Rose Roseann
    Roseanne Rosella Rosemarie Rosemary Rosetta Rosie Rosita Roslyn Rowena Roxana Roxanna Roxanne
    Roxie Ruby Ruth Ruthie Sabrina Sadie Sallie Sally Samantha Samatha Sandi Sandra Sandy Santa Sara
    Sarah Sasha Saundra Savannah Selena Selina Selma Serena Shana Shanda Shanna Shannon Shari
    Sharlene Sharon Sharron Shauna Shawna Shayla Sheena Sheila Shelia Shelley Shellie Shelly Sheree
    Sheri Sherri Sherrie Sherry Sheryl Shiela Shirley Shonda Sierra Silvia Simone Socorro Sofia
    Soledad Sondra Sonia Sonja Sonya Sophia Sophie Stacey Staci Stacie Stacy Stefanie Stella
    Stephanie Sue Summer Sun Susan Susana Susanna Susanne Susie Suzan Suzanne Suzette Sybil Sylvia
    Tabatha Tabitha Tamara Tameka Tamela Tamera Tami Tamika Tammi Tammie Tammy Tamra Tana Tania
    Tanisha Tanya Tara Taryn Tasha Tawana Tera Teresa Teresita Teri Terra Terri Terrie Tessa Tessie
    Thelma Theodora Theresa Therese Tia Tiara Tiffani Tiffany Tillie Tina Tisha Tomasa Toni Tonia
    Tonya Tori Tracey Traci Tracie Tracy Treva Tricia Trina Trisha Trudy Twila Una Ursula Vada
    Valarie Valencia Valeria Valerie Vanessa Veda Velma Venus Vera Verda Verna Vernell Vernice
    Veronica Vesta Vicki Vickie Vicky Victoria Vida Vilma Viola Violet Virgie Virgina Virginia
    Vivian Vonda Wanda Wendi Wendy Whitney Wilda Wilhelmina Willa Wilma Winifred Winnie Winona
    Yesenia Yolanda Yvette Yvonne Zelda Zella Zelma Zenaida Zoe Zoila
    """
)
GIVEN = MALE | FEMALE
"""Given names of either gender."""
