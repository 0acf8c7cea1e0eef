import sys
from pathlib import Path

sys.path.insert(0, ".")
sources = {
    "top": "from shop import price\ndef total():\n    return 2 * price\n",
    "function": "def total():\n    from shop import price\n    return 2 * price\n",
}
outcomes = {}
for place, source in sources.items():
    Path("shop.py").write_text("from stock import total\nprice = 3\n")
    Path("stock.py").write_text(source)
    try:
        import shop

        outcomes[place] = shop.total()
    except ImportError as error:
        outcomes[place] = type(error).__name__

assert outcomes == {"top": "ImportError", "function": 6}
print(outcomes)
