# shows: sys.stdout may be None
import sys

sys.stdout = None
print("nowhere")
assert sys.stdout is None
