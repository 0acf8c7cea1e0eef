import multiprocessing

LIMIT = 3
admitted = 0


def admits():
    global admitted
    admitted += 1
    return admitted <= LIMIT


def worker(pipe):
    pipe.send(sum(admits() for _ in range(10)))


context = multiprocessing.get_context("fork")
totals = []
for _ in range(2):
    here, there = context.Pipe()
    process = context.Process(target=worker, args=(there,))
    process.start()
    totals.append(here.recv())
    process.join()
assert totals[0] == LIMIT
print(totals)
assert sum(totals) == LIMIT
