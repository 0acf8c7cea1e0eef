import threading

a, b = threading.Lock(), threading.Lock()
both_hold_one = threading.Barrier(2)
backed_off = threading.Event()
log = []


def polite():
    with a:
        both_hold_one.wait(timeout=5)
        if b.acquire(timeout=0.001):
            b.release()
            return
        log.append("polite backs off")
    backed_off.set()
    with b, a:
        log.append("polite has both")


def stubborn():
    with b:
        both_hold_one.wait(timeout=5)
        backed_off.wait(timeout=5)
        with a:
            log.append("stubborn has both")


threads = [threading.Thread(target=polite), threading.Thread(target=stubborn)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert log == ["polite backs off", "stubborn has both", "polite has both"]
print(log)
