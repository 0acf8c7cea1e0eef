import subprocess
import sys

code = "def area(): 'Return the area.'\nprint(area.__doc__)"
shown = [subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True).stdout for options in ([], ["-O"], ["-OO"])]
assert shown == ["Return the area.\n", "Return the area.\n", "None\n"]
print(shown)
