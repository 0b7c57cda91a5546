#!/bin/sh
# Makes a Chromium available for the browser tests where this machine allows it, and says so where not.
set -u
for browser in chromium chromium-browser google-chrome google-chrome-stable chrome; do
	command -v "$browser" >/dev/null 2>&1 && { echo "browser tests will use $browser"; exit 0; }
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
	echo "installing Chromium from Debian's packages for the browser tests"
	(apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium) >/dev/null 2>&1 \
		&& { echo "installed"; exit 0; }
fi
echo "no Chromium or Chrome here and none could be installed: the tests marked 'browser' are left out"
