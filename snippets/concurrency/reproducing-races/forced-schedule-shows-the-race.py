import threading


def total_after_two(between):
    counter = {"value": 0}

    def increment():
        value = counter["value"]
        between()
        counter["value"] = value + 1

    threads = [threading.Thread(target=increment) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter["value"]


assert [total_after_two(threading.Barrier(2).wait) for _ in range(50)] == [1] * 50
