import threading

executed_in = []
thread = threading.Thread(target=lambda: executed_in.append(threading.current_thread().name), name="worker")
thread.run()

print("executed in", executed_in)
assert executed_in == ["worker"]
