import multiprocessing


def square(number):
    return number * number


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    with context.Pool(2) as pool:
        squares = pool.map(square, range(4))
    queue = context.Queue()
    process = context.Process(target=queue.put, args=("from the child",))
    process.start()
    assert queue.get() == "from the child"
    process.join()
    assert process.exitcode == 0
    assert squares == [0, 1, 4, 9]
