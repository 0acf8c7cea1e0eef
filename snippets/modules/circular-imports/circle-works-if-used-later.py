import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = []
for use in ("def total():\n    return 2 * shop.price\n", "amount = 2 * shop.price\n"):
    for name in ("shop", "stock"):
        sys.modules.pop(name, None)
    Path("shop.py").write_text("import stock\nprice = 3\n")
    Path("stock.py").write_text("import shop\n\n" + use)
    try:
        import shop

        outcomes.append(shop.stock.total())
    except AttributeError as error:
        outcomes.append(error.name)

assert outcomes == [6, "price"]
print(outcomes)
