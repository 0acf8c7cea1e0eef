# shows: a child that is too slow is killed
import subprocess

try:
    subprocess.run(["sleep", "30"], timeout=0.05)
except subprocess.TimeoutExpired as error:
    seen = error.timeout
assert 0 < seen <= 0.05
print("killed")
