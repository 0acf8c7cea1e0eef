import multiprocessing

context = multiprocessing.get_context("fork")
ours, theirs = context.Pipe(duplex=False)


def child():
    ours.close()
    theirs.send({"answer": 42})
    theirs.close()


process = context.Process(target=child)
process.start()
assert ours.recv() == {"answer": 42}
process.join()
assert not ours.poll(0.05)
theirs.send("last")
theirs.close()
assert ours.recv() == "last"
try:
    ours.recv()
except EOFError:
    ended = True
assert ended and process.exitcode == 0
