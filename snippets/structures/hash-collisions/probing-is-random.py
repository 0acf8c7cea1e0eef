import subprocess
import sys

code = "print([*{8, 16, 0, 24}])"
command = [sys.executable, "-S", "-c", code]
orders = [subprocess.check_output(command) for _ in range(2)]
print(orders)
assert [sorted(eval(order)) for order in orders] == [[0, 8, 16, 24]] * 2
assert orders[0] != orders[1]
