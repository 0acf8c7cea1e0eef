import threading

reported = []


def report(args):
    reported.append((args.thread.name, args.exc_type.__name__, str(args.exc_value)))


def fail():
    raise ValueError("bad input")


threading.excepthook = report
thread = threading.Thread(target=fail, name="worker")
thread.start()
joined = thread.join()

assert joined is None
assert reported == [("worker", "ValueError", "bad input")]
print(reported[0])
