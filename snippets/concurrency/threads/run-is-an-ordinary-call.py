import threading

executed_in = []


def record():
    executed_in.append(threading.current_thread().name)


threading.Thread(target=record, name="worker").run()
thread = threading.Thread(target=record, name="worker")
thread.start()
thread.join()

assert executed_in == ["MainThread", "worker"]
print("run():", executed_in[0], "start():", executed_in[1])
