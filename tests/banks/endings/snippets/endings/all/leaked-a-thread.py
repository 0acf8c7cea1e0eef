import threading

assert 1 == 1
threading.Thread(target=threading.Event().wait, name="forgotten").start()
