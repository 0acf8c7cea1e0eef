import pydoc
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("money.py").write_text("def convert():\n    'From elsewhere.'\n")
Path("prices.py").write_text('"""Prices."""\nfrom money import convert\n\ndef double():\n    "Twice the price."\n\ndef _round():\n    "Internal."\n')
import prices

shown = pydoc.plain(pydoc.render_doc(prices))
texts = [text in shown for text in ("Prices.", "Twice the price.", "From elsewhere.", "Internal.")]
assert prices.convert.__doc__ == "From elsewhere."
assert texts == [True, True, False, False]
print(texts)
