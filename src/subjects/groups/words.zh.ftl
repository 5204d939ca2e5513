## Everywhere

group-too-much = 你在群里一下子问了好多，这一条我没看。{ $seconds } 秒内你在这儿发的我都不看。过后再发一遍，或者单独找我问。
