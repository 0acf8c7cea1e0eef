import threading

results = []
barrier = threading.Barrier(3)


def work(number):
    barrier.wait()
    results.append(number)


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(results) == [0, 1, 2]
assert threading.current_thread() is threading.main_thread()
