import threading

assert 1 + 0 == 1
threading.Thread(target=threading.Event().wait, name="forgotten").start()
