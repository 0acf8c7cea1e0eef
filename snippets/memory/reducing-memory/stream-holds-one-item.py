import tracemalloc

SIZE, NUMBER = 1_000, 1_000


def peak(work):
    tracemalloc.start()
    total = work()
    highest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == SIZE * NUMBER
    return highest


def lines():
    for _ in range(NUMBER):
        yield bytes(SIZE)


listed = peak(lambda: sum([len(line) for line in list(lines())]))
streamed = peak(lambda: sum(len(line) for line in lines()))
assert listed > SIZE * NUMBER
assert SIZE < streamed < 20 * SIZE
print({"list": listed // (SIZE * NUMBER), "stream": streamed // (SIZE * NUMBER)})
