import os
import subprocess

os.environ["PAYMENT_KEY"] = "s3cret"


def child(**options):
    command = ["/bin/sh", "-c", "echo ${PAYMENT_KEY:-nothing}"]
    return subprocess.run(command, capture_output=True, text=True, **options).stdout.strip()


without = {name: value for name, value in os.environ.items() if name != "PAYMENT_KEY"}
assert (child(), child(env=without)) == ("s3cret", "nothing")
print(child(env=without))
