import os
import subprocess

os.environ["PAYMENT_KEY"] = "s3cret"
shown = subprocess.run(["/bin/sh", "-c", "echo $PAYMENT_KEY"], stdout=subprocess.PIPE).stdout
assert shown == b"s3cret\n"
print(shown)
assert shown == b"\n"
