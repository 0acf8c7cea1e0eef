import threading

reported = []


def report(args):
    reported.append((args.thread.name, repr(args.exc_value)))


def fail():
    raise ValueError("bad input")


threading.excepthook = report
thread = threading.Thread(target=fail, name="worker")
thread.start()
joined = thread.join()

assert (joined, thread.is_alive()) == (None, False)
assert reported == [("worker", "ValueError('bad input')")]
print(reported)
