import subprocess
import sys

code = "print(list(set([8, 1, 16, 0, 24])))"
orders = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout for _ in range(2)}
print(orders)
assert all(len(order) == 20 for order in orders)
assert len(orders) > 1
