"""python -m deploy: write the settings of nginx for systemd, compose and Kubernetes anew."""

from deploy.written import write

if __name__ == "__main__":
    write()
