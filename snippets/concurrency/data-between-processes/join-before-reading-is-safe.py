import multiprocessing

context = multiprocessing.get_context("fork")
queue = context.Queue()
process = context.Process(target=queue.put, args=(b"x" * 1_000_000,))
process.start()
process.join(timeout=0.2)
ended = not process.is_alive()
received = queue.get()
process.join()
assert (len(received), process.exitcode) == (1_000_000, 0)
assert ended
