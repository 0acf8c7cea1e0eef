import multiprocessing

context = multiprocessing.get_context("fork")
queue, number = context.Queue(), context.Value("i", 1)


def child(items):
    items.append(2)
    number.value = 5
    queue.put(items)


items = [1]
process = context.Process(target=child, args=(items,))
process.start()
received = queue.get()
process.join()
assert (received, items, number.value, process.exitcode) == ([1, 2], [1], 5, 0)
