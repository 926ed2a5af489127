"""Abbreviations that end in a full stop which ends no sentence.

Source: the usage of American and British newspapers, chosen by hand.
"""

from nato_reader.sentences.lexicon import words

ABBREVIATIONS = words(
    """
    Adm Ala Ariz Ark Assn Asst Atty Aug Ave Blvd Bros Calif Capt Cmdr Co Col Colo Conn Corp D Dec
    Del Dept Det Dr Esq Feb Fla Ft Ga Gen Gov Govs Hon Ill Inc Ind Jan Jr Jul Jun Kan Ky La Lt Ltd
    Maj Mar Mass Md Messrs Mich Minn Miss Mo Mont Mr Mrs Ms Mt Neb Nev No Nov Oct Okla Ore Pa Ph
    Pres Prof Pvt R Rep Reps Rev Sec Sen Sens Sept Sgt Sr St Ste Supt Tenn Tex Va Vt Wash Wis Wyo cf
    etc vs
    """
)
