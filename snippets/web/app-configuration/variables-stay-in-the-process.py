import os
import subprocess

os.environ["PAYMENT_KEY"] = "s3cret"
shown = subprocess.run(["/bin/sh", "-c", "echo $PAYMENT_KEY"], capture_output=True, text=True).stdout.strip()
print(shown)
assert shown == ""
