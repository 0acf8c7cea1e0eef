import subprocess
import sys

code = """
import logging
logging.basicConfig(level=logging.INFO)
logging.debug("unseen")
logging.info("started")
logging.getLogger("shop").error("sold out")
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert ended.stdout == ""
assert ended.stderr == "INFO:root:started\nERROR:shop:sold out\n"
print(ended.stderr, end="")
