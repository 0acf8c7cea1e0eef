# /// script
# requires-python = ">=3.14"
# ///
import threading
from contextvars import ContextVar, copy_context

user = ContextVar("user")
user.set("ada")
context = copy_context()
seen = []


def work():
    seen.append(user.get())
    user.set("grace")


thread = threading.Thread(target=work, context=context)
thread.start()
thread.join()

assert seen == ["ada"]
assert (user.get(), context[user]) == ("ada", "grace")
print(seen, user.get(), context[user])
