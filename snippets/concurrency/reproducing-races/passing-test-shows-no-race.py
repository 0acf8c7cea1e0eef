import threading


class Account:
    balance = 0


def deposit(account, between=lambda: None):
    balance = account.balance
    between()
    account.balance = balance + 1


passes = 0
for _ in range(100):
    account = Account()
    for _ in range(2):
        thread = threading.Thread(target=deposit, args=(account,))
        thread.start()
        thread.join()
    passes += account.balance == 2

account, barrier = Account(), threading.Barrier(2)
threads = [threading.Thread(target=deposit, args=(account, barrier.wait)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert passes == 100 and account.balance in (1, 2)
assert account.balance == 2
