import multiprocessing

context = multiprocessing.get_context("fork")
queue = context.Queue()
process = context.Process(target=queue.put, args=(b"x" * 1_000_000,))
process.start()
process.join(timeout=0.2)
assert process.is_alive()
assert len(queue.get()) == 1_000_000
process.join()
assert process.exitcode == 0
