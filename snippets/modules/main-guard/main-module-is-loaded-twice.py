import subprocess
import sys
from pathlib import Path

source = """
class Order:
    pass

print("executed as", __name__)
if __name__ == "__main__":
    import orders
    print(orders.Order is Order, isinstance(orders.Order(), Order))
"""
Path("orders.py").write_text(source)
output = subprocess.check_output([sys.executable, "orders.py"], text=True).splitlines()

assert output == ["executed as __main__", "executed as orders", "False False"]
print(output)
