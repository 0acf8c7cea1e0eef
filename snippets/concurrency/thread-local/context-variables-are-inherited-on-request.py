# /// script
# requires-python = ">=3.14"
# ///
import subprocess
import sys
import sysconfig

source = """
import threading
from contextvars import ContextVar
user = ContextVar("user", default="nobody")
user.set("ada")
thread = threading.Thread(target=lambda: print(user.get()))
thread.start()
thread.join()
"""
seen = [
    subprocess.check_output(
        [sys.executable, "-X", f"thread_inherit_context={inherit}", "-c", source], text=True
    ).strip()
    for inherit in (0, 1)
]

assert seen == ["nobody", "ada"]
assert sys.flags.thread_inherit_context == sysconfig.get_config_var("Py_GIL_DISABLED")
print(seen)
