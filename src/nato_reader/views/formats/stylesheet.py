"""How a page of HTML looks."""

from nato_reader.views.formats import colours

STYLE = f"""
:root {{ color-scheme: light dark; {colours.LIGHT.css()} }}
@media (prefers-color-scheme: dark) {{ :root {{ {colours.DARK.css()} }} }}
body {{ background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 38rem;
  padding: 3rem 1.5rem; overflow-wrap: anywhere;
  font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }}
h1 {{ font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }}
h2 {{ font-size: 1.2rem; margin-top: 2rem; }}
.standfirst {{ font-style: italic; }}
.facts, figcaption, .source, .gap, .published, .related, .number {{ color: var(--faint);
  font: .85rem/1.6 system-ui, sans-serif; }}
h2 + .facts {{ margin-top: -.9rem; }}
.number {{ float: left; margin-left: -2.5rem; width: 1.5rem; text-align: right; line-height: 2.1;
  text-decoration: none; }}
.wanted .number {{ color: var(--ink); font-weight: bold; }}
.quote, b {{ color: var(--people); }}
.date {{ color: var(--dates); text-decoration: underline; text-underline-offset: .2em; }}
figure {{ margin: 2rem 0; padding-left: 1rem; border-left: 2px solid var(--people); }}
blockquote {{ margin: 0; }}
ol.timeline {{ list-style: none; margin: 2rem 0 0 4rem; padding: 0;
  border-left: 2px solid var(--faint); }}
.timeline li {{ position: relative; padding: 0 0 1.5rem 1.5rem; }}
.timeline li::before {{ content: ""; position: absolute; left: -.4rem; top: .6rem; width: .7rem;
  height: .7rem; border-radius: 50%; background: var(--dates); }}
.year {{ position: absolute; left: -6rem; width: 5rem; text-align: right; font-weight: bold;
  color: var(--dates); }}
.day {{ color: var(--dates); display: block; }}
.timeline .gap::before {{ content: none; }}
.timeline .expected::before {{ background: var(--paper); border: 2px solid var(--dates);
  box-sizing: border-box; }}
.timeline .published::before {{ height: 2px; border-radius: 0; top: .63rem; left: -.7rem;
  width: 1.3rem; background: var(--faint); }}
.timeline .published, .published .year {{ color: var(--faint); }}
ul.undated {{ list-style: none; margin: 1rem 0 0 4rem; padding: 0 0 0 2px; }}
.undated li {{ padding: 0 0 1.5rem 1.5rem; }}
.source {{ display: block; }}
@media (max-width: 46rem) {{ body {{ padding-left: 3rem; }} }}
"""
