# shows: one assert in many threads at once
import threading

barrier = threading.Barrier(8)
done = []


def work(n):
    barrier.wait()
    for i in range(200):
        assert n + i == i + n
    done.append(n)


threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert sorted(done) == list(range(8))
print(len(done))
