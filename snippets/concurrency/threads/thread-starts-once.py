import threading

runs, outcomes = [], []
thread = threading.Thread(target=runs.append, args=("run",))
for _ in range(2):
    try:
        outcomes.append(thread.start())
    except RuntimeError as error:
        outcomes.append(str(error))
    thread.join()

assert outcomes == [None, "threads can only be started once"]
assert runs == ["run"]
print(outcomes)
