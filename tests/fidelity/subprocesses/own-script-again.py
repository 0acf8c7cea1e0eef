# shows: the own file run by a child is told by an argument
import subprocess
import sys

if len(sys.argv) > 1:
    print("child of", sys.argv[1])
    sys.exit(0)
out = subprocess.run([sys.executable, __file__, "me"], capture_output=True, text=True)
assert out.stdout == "child of me\n"
print(out.stdout, end="")
