import subprocess
import sys

program = """
import threading

def work():
    threading.main_thread().join()
    print("worker ends")

def work_as_daemon():
    try:
        started.set()
        threading.Event().wait(5)
    finally:
        print("daemon ends")

started = threading.Event()
threading.Thread(target=work_as_daemon, daemon=True).start()
threading.Thread(target=work).start()
started.wait()
print("main ends")
"""
result = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True)

assert result.stdout == "main ends\nworker ends\n"
assert (result.returncode, result.stderr) == (0, "")
print(result.stdout, end="")
