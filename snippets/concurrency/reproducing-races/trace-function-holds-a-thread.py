import threading


class Account:
    balance = 0


def deposit(account):
    balance = account.balance
    account.balance = balance + 1


barrier = threading.Barrier(2)
held_at = []


def hold_before_the_write(frame, event, argument):
    if frame.f_code != deposit.__code__:
        return None
    if event == "line" and frame.f_lineno == deposit.__code__.co_firstlineno + 2:
        held_at.append(frame.f_locals["balance"])
        barrier.wait()
    return hold_before_the_write


def balance_after_two(function):
    account = Account()
    threading.settrace(function)
    threads = [threading.Thread(target=deposit, args=(account,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account.balance


assert balance_after_two(hold_before_the_write) == 1
assert held_at == [0, 0]
