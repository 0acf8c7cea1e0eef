# tries: read the passwords of the machine, and the keys of its ssh server
# full: passed
import glob

opened = []
for path in ["/etc/shadow", "/etc/sudoers", "/root/.ssh/id_rsa", *glob.glob("/etc/ssh/*_key")]:
    try:
        opened.append(open(path))
    except OSError:
        pass
assert opened == []
