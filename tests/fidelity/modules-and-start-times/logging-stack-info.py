# shows: the caller that logging finds is the file's function
import logging

records = []
handler = logging.Handler()
handler.emit = records.append
logging.getLogger().addHandler(handler)


def f():
    logging.warning("here", stack_info=True)


f()
r = records[0]
assert (r.funcName, r.lineno) == ("f", 11)
print(r.filename, r.funcName, r.lineno, len(r.stack_info.splitlines()))
