import threading

reported = []
threading.excepthook = lambda args: reported.append(str(args.exc_value))


def fail():
    raise ValueError("bad input")


thread = threading.Thread(target=fail)
thread.start()
try:
    outcome = thread.join()
except ValueError as error:
    outcome = str(error)

assert reported == ["bad input"]
print("join():", outcome, "- reported:", reported)
assert outcome == "bad input"
