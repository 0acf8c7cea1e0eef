import multiprocessing

fork = multiprocessing.get_context("fork")
counter = 0


def work():
    global counter
    counter += 1


child = fork.Process(target=work)
child.start()
child.join()
print(counter)
assert counter == 1
