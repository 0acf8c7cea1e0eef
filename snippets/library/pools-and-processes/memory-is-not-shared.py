import multiprocessing

fork = multiprocessing.get_context("fork")
items = ["from parent"]
queue = fork.SimpleQueue()
total = fork.Value("i", 0)


def work():
    items.append("from child")
    queue.put(items)
    with total:
        total.value += 7


child = fork.Process(target=work)
child.start()
received = queue.get()
child.join()

assert received == ["from parent", "from child"]
assert items == ["from parent"]
assert total.value == 7
print(received, items, total.value)
