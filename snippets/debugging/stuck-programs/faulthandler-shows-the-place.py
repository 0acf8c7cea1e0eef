import subprocess
import sys

code = """
import faulthandler
def spin():
    faulthandler.dump_traceback_later(0.2, exit=True)
    while True:
        pass
def main():
    spin()
main()
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
places = [line.split(" in ")[1] for line in ended.stderr.splitlines() if " in " in line]
assert places == ["spin", "main", "<module>"]
assert (ended.returncode, ended.stderr[:7]) == (1, "Timeout")
print(places)
