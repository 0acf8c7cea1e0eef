# shows: the main thread is the one that runs the snippet
import threading

main = threading.main_thread()
assert main is threading.current_thread()
assert main.ident == threading.get_ident()
assert main.name == "MainThread"
print(main.name, main.daemon)
