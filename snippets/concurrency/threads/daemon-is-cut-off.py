import subprocess
import sys

program = """
import threading

def work():
    try:
        threading.Event().wait(5)
    finally:
        print("cleaned up")

threading.Thread(target=work, daemon=True).start()
print("main ends")
"""
result = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True)

assert result.stdout == "main ends\n"
assert result.returncode == 0
print(result.stdout, end="")
