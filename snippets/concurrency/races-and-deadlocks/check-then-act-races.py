import threading

stock = ["last item"]
sold = []
both_checked = threading.Barrier(2)


def buy(name, sell):
    if stock:
        both_checked.wait(timeout=5)
        sold.append(name)


def deadlocked(first, second, got):
    with first:
        both_hold_one.wait(timeout=5)
        got.append(second.acquire(timeout=0.002))
        both_hold_one.wait(timeout=5)


def run(target, arguments):
    threads = [threading.Thread(target=target, args=each) for each in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(buy, [("a", sold), ("b", sold)])
a, b, got = threading.Lock(), threading.Lock(), []
both_hold_one = threading.Barrier(2)
run(deadlocked, [(a, b, got), (b, a, got)])

assert sorted(sold) == ["a", "b"]
assert got == [False, False]
print("sold to", sorted(sold), "- second lock acquired:", got)
