import subprocess

assert 1 + 0 == 1
subprocess.Popen(["sleep", "61"], start_new_session=True)
