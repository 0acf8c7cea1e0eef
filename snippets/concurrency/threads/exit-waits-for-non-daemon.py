import subprocess
import sys

program = """
import threading

def work():
    threading.main_thread().join()
    print("worker ends")

threading.Thread(target=work).start()
print("main ends")
"""
process = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True)
assert (process.returncode, process.stderr) == (0, "")
assert process.stdout.splitlines() == ["main ends", "worker ends"]
print(process.stdout, end="")
