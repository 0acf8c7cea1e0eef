import multiprocessing

method = multiprocessing.get_start_method()
print(method)
assert method == "fork"
