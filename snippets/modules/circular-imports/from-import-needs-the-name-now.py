import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = []
for statement in ("import shop", "from shop import price"):
    for name in ("shop", "stock"):
        sys.modules.pop(name, None)
    Path("shop.py").write_text("import stock\nprice = 3\n")
    Path("stock.py").write_text(statement)
    try:
        import shop

        outcomes.append(shop.price)
    except ImportError as error:
        outcomes.append((error.name, "partially initialized module" in str(error)))

assert outcomes == [3, ("shop", True)]
print(outcomes)
